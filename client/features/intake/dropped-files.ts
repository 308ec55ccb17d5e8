import type { NamedFile } from '../../api/intake.ts';

/** The files that were dropped, those in folders included, with their paths. Must be called while the event lasts. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly NamedFile[]> {
  // The list empties as soon as the event is over.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files].map((file) => ({ path: file.name, file }));
  const found = await Promise.all(entries.map(async (entry) => (entry === null ? [] : filesUnder(entry))));
  return entries.every((entry) => entry === null) ? plain : found.flat();
}

async function filesUnder(entry: FileSystemEntry): Promise<readonly NamedFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const inside: FileSystemEntry[] = [];
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- A folder is read a hundred entries at a time until none come.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) break;
    inside.push(...some);
  }
  return (await Promise.all(inside.map(filesUnder))).flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** Files of a file field; those of a chosen folder bring their path in it. */
export function chosenFiles(files: readonly File[]): readonly NamedFile[] {
  return files.map((file) => ({
    path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
    file,
  }));
}
