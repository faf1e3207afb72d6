import { Field, type FieldProps } from './field.tsx';
import { type PickedSubject, SubjectPicker } from './subject-picker.tsx';

interface SubjectFieldProps extends FieldProps {
  picked: PickedSubject | null;
  onPick: (subject: PickedSubject | null) => void;
}

/** Something on record, found by what is typed. */
export function SubjectField({ picked, onPick, ...field }: SubjectFieldProps) {
  return (
    <Field {...field}>
      {(control) => <SubjectPicker control={control} picked={picked} onPick={onPick} />}
    </Field>
  );
}
