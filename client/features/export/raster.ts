import { MailuoError } from '#domain';

/** Neither side of a canvas may be longer in any browser; pixels. */
const LONGEST = 16_000;

/** The picture as a PNG of twice its size, or as large as a canvas may be. */
export async function toPng(picture: {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}): Promise<Blob> {
  const { svg, width, height } = picture;
  const scale = Math.min(2, LONGEST / Math.max(width, height));
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new MailuoError('internal', 'The browser made no picture. Try SVG instead.');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
