import { useQuery } from '@tanstack/react-query';
import { MOST_BYTES, openPages } from '../../asking/open-pages.ts';

/** A file as pages show it. */
export interface ShownFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

/** Can its pages be drawn here? */
export const isPaged = ({ mediaType, size }: ShownFile): boolean =>
  (mediaType === 'application/pdf' || mediaType.startsWith('image/')) && size <= MOST_BYTES;

/** The pages of a file, opened once and shared by all who show it. */
export const usePages = (file: ShownFile) =>
  useQuery({
    queryKey: ['pages', file.id],
    queryFn: () => openPages(file),
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
    enabled: isPaged(file),
  });
