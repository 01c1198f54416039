/** What a form can draw. `utils/forms/read-fields.ts` makes these from a zod schema. */
interface Common {
  name: string;
  title: string;
  description?: string;
  /** e.g. "px", "steps". */
  unit?: string;
  /** Shown only under "Advanced". */
  advanced: boolean;
  /** Decides what is asked for at all: always in sight, never folded away. */
  main?: boolean;
  required: boolean;
  /** What the control shows, and the form sends, while nobody touched it. */
  initial?: unknown;
}

export type Field = Common &
  (
    | { kind: 'choice'; options: readonly string[]; labels: Readonly<Record<string, string>> }
    | { kind: 'slider'; minimum: number; maximum: number; step: number }
    | { kind: 'number'; integer: boolean; minimum?: number; maximum?: number; step?: number }
    | { kind: 'toggle' }
    | {
        kind: 'text';
        secret: boolean;
        long: boolean;
        maxLength?: number;
        /** Offered while typing; anything else may be typed too. */
        suggestions?: readonly string[];
      }
  );

export type FieldOf<Kind extends Field['kind']> = Extract<Field, { kind: Kind }>;

/** What is in the controls, by field name. Number boxes hold text until `parseForm` reads it. */
export type FormValues = Readonly<Record<string, unknown>>;
