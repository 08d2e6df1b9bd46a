/** Pixels for each unit of the picture, so that it is sharp on most screens. */
const SCALE = 2;

/** Browsers draw nothing on a canvas that is larger. */
const MOST_PIXELS_A_SIDE = 16_000;

/** Draws an SVG as a PNG. Rejects where the browser cannot read it. */
export async function drawPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(SCALE, MOST_PIXELS_A_SIDE / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(`Expected a PNG of ${canvas.width} by ${canvas.height} pixels.`));
    }, "image/png");
  });
}
