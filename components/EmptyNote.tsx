import './EmptyNote.css';

/** Says that there is nothing yet, and what would make it otherwise. */
export function EmptyNote({ title, help }: { title: string; help: string }) {
  return (
    <div className="empty-note">
      <h2>{title}</h2>
      <p className="muted">{help}</p>
    </div>
  );
}
