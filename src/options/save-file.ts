/** Lets the reader save a JSON text as a file, without the permission to download. */
export function saveFile(name: string, json: string): void {
  const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // The address lives until this page closes: given back at once, some browsers find nothing to save.
  link.click();
}
