import { useId } from 'react';
import './file-button.css';

interface FileButtonProps {
  readonly label: string;
  /** For whom the file is, read with the label: 选择文件 总平面图. */
  readonly of: string;
  readonly onChoose: (file: File) => void;
  readonly act: string;
  readonly id?: string;
  /** Pictures alone, from the camera of a phone. */
  readonly camera?: true;
  /** What else than the materials of a case may be chosen. */
  readonly accept?: string;
}

const ADMITTED = '.pdf,.png,.jpg,.jpeg,.ofd';

/** Chooses one file; the browser's own control, dressed as a button. */
export function FileButton({ label, of, onChoose, act, id: given, camera, accept = ADMITTED }: FileButtonProps) {
  const made = useId();
  const id = given ?? made;
  return (
    <span className="file-button">
      <input
        type="file"
        id={id}
        className="unseen"
        accept={camera ? 'image/jpeg,image/png' : accept}
        {...(camera ? { capture: 'environment' as const } : {})}
        data-act={act}
        aria-label={`${label} ${of}`}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onChoose(file);
          event.target.value = '';
        }}
      />
      <label htmlFor={id}>{label}</label>
    </span>
  );
}
