import { MailuoError } from '#domain';
import type { QueryFile, UnpackedFiles } from './query-file.ts';
import { unpackZip } from './zip-files.ts';

/** What an import takes: one file as it is, a zip, or a form with any number of either. */
export const UPLOAD_TYPES = [
  'text/plain',
  'application/octet-stream',
  'application/zip',
  'application/x-zip-compressed',
  'multipart/form-data',
] as const;

interface UploadedBody {
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the file is called where the body does not say so. */
  readonly file: string;
}

/** The files in a body, those inside of zips among them; throws as `unpackZip` does. */
export async function uploadedFiles({ contentType, bytes, file }: UploadedBody): Promise<UnpackedFiles> {
  const given = /^multipart\/form-data/i.test(contentType)
    ? await filesOfForm(contentType, bytes)
    : [{ path: file, bytes }];
  return unpackFiles(given);
}

/** The files themselves, and in place of each zip what it holds. */
export async function unpackFiles(given: readonly QueryFile[]): Promise<UnpackedFiles> {
  const unpacked: UnpackedFiles[] = [];
  for (const each of given) {
    unpacked.push(
      isZip(each.bytes) ? await unpackZip(each.path, each.bytes) : { files: [each], refused: [] },
    );
  }
  return {
    files: unpacked.flatMap(({ files }) => files),
    refused: unpacked.flatMap(({ refused }) => refused),
  };
}

/** By its first bytes: names and media types are often wrong. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

async function filesOfForm(
  contentType: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<readonly QueryFile[]> {
  const form = await readForm(contentType, bytes);
  const files = [...form.values()].filter((value) => value instanceof File);
  if (files.length === 0) throw new MailuoError('invalid_input', 'the form holds no file; send at least one');
  return Promise.all(
    files.map(async (file) => ({ path: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

async function readForm(contentType: string, bytes: Uint8Array<ArrayBuffer>): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch (error) {
    throw new MailuoError('invalid_input', 'the body is not the form that its header says it is', {
      cause: error,
    });
  }
}
