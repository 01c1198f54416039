import './Switch.css';

interface SwitchProps {
  /** Accessible name and visible label in one. */
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
  id?: string;
  describedBy?: string;
}

/** Something that is on or off at once, without a "save". */
export function Switch({ label, on, onChange, disabled = false, id, describedBy }: SwitchProps) {
  return (
    <label className="switch">
      <span className="switch-label">{label}</span>
      <input
        type="checkbox"
        role="switch"
        id={id}
        checked={on}
        aria-checked={on}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}
