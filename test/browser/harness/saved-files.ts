import type { Surface } from './types.ts';

interface SavedFile {
  readonly name: string;
  readonly text: string;
}

declare global {
  /** Only in surfaces under `watchSaving`. */
  var filesToSave: { name: string; text: Promise<string> }[] | undefined;
}

/** From now on files that the surface has the reader save go nowhere, and are remembered. */
export async function watchSaving(surface: Surface): Promise<void> {
  await surface.evaluate(() => {
    const files: { name: string; text: Promise<string> }[] = [];
    let latest: Promise<string> = Promise.resolve('');
    URL.createObjectURL = (blob) => {
      latest = blob instanceof Blob ? blob.text() : Promise.resolve('');
      return 'about:blank';
    };
    HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
      files.push({ name: this.download, text: latest });
    };
    // On the window itself: in Firefox every question is asked from a world of its own.
    window.filesToSave = files;
  });
}

/** The files saved so far, with their texts. */
export function savedFiles(surface: Surface): Promise<SavedFile[]> {
  return surface.evaluate(async () =>
    Promise.all((window.filesToSave ?? []).map(async ({ name, text }) => ({ name, text: await text }))),
  );
}
