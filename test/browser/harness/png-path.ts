/** puppeteer wants the ending in the type. */
export function pngPath(path: string): `${string}.png` {
  if (!path.endsWith('.png')) throw new Error(`not a .png: ${path}`);
  return `${path.slice(0, -4)}.png`;
}
