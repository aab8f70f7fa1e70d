import type { TextFile } from '../../messaging/protocol.ts';

/** Lets the reader save a text as a file, without the permission to download. */
export function saveFile({ name, type, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // The address lives until this page closes: given back at once, some browsers find nothing to save.
  link.click();
}
