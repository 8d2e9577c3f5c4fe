import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { timeOf } from '../../../../../domain/clock/instant.ts';
import { readFromDevice } from '../../../asking/device-files.ts';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { FileButton } from '../../../components/file-button.tsx';
import { Message } from '../../../components/message.tsx';
import { useTexts } from '../../../texts/language.ts';
import { isPhoto, takePhoto } from './use-visit-record.ts';
import type { PhotoDraft } from './visit-record.ts';

interface PhotoRowsProps {
  readonly photos: readonly PhotoDraft[];
  readonly onTake: (photo: PhotoDraft) => void;
  readonly onDrop: (key: string) => void;
}

/** The photographs of a record, each with its time and the beginning of its hash. */
export function PhotoRows({ photos, onTake, onDrop }: PhotoRowsProps) {
  const { visits } = useTexts();
  const [error, setError] = useState<unknown>(null);
  const [refused, refuse] = useState<string | null>(null);
  const take = async (file: File) => {
    setError(null);
    const photo = await isPhoto(file);
    refuse(photo ? null : file.name);
    if (photo) await takePhoto(file).then(onTake, setError);
  };
  return (
    <div className="visit-photos">
      <span>{visits.photos}</span>
      <ul className="plain-list" aria-label={visits.photos}>
        {photos.map((photo) => (
          <li key={photo.key} className="gap-words">
            <Thumbnail photo={photo} />
            <span>{photo.name}</span>
            <span className="quiet">
              {timeOf(photo.takenAt)}
              {photo.sha256 !== null && `　${photo.sha256.slice(0, 12)}…`}
            </span>
            <Button size="small" aria-label={visits.dropPhoto(photo.name)} onClick={() => onDrop(photo.key)}>
              ×
            </Button>
          </li>
        ))}
      </ul>
      {error !== null && <ErrorMessage error={error} />}
      {refused !== null && <Message tone="refused" title={visits.noPhoto(refused)} urgent />}
      <FileButton
        label={visits.takePhoto}
        of={visits.photos}
        act="take-photo"
        onChoose={(file) => void take(file)}
        camera
      />
    </div>
  );
}

/** The photograph as it lies on the device. */
function Thumbnail({ photo: { key, name } }: { photo: PhotoDraft }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    readFromDevice(key).then(
      (file) => {
        if (!file || gone) return;
        made = URL.createObjectURL(file);
        setAddress(made);
      },
      () => setAddress(null),
    );
    return () => {
      gone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [key]);
  return address === null ? null : <img src={address} alt={name} className="visit-thumbnail" />;
}
