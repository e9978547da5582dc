import { maxImageSide } from '@thidua/shared/document/document.model';

/**
 * A photo as it is kept on the device: no larger than the server keeps it, and without what a camera hides in it. A picture that this
 * browser cannot draw is kept as it is; the server judges it.
 */
export async function scalePhoto(file: File): Promise<Blob> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const share = Math.min(1, maxImageSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * share);
    canvas.height = Math.round(picture.height * share);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.82));
    return drawn ?? file;
  } catch {
    return file;
  }
}

/** A redrawn photo is a JPEG, whatever it was. */
export const photoName = (name: string, blob: Blob): string =>
  blob.type === 'image/jpeg' ? `${name.replace(/\.[^.]*$/, '') || 'anh'}.jpg` : name;
