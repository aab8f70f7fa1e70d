import { nameOfSource } from '../core/pack/source-name.ts';
import { MUTES_LIMIT, type Mute, type MuteView } from '../messaging/mutes.ts';
import { getLibrary, type Library } from './library.ts';
import { mutesItem } from './muted.ts';
import { showAgain } from './show-again.ts';

/** The mutes in the order in which they were made. */
export async function listMutes(): Promise<readonly MuteView[]> {
  const [mutes, library] = await Promise.all([mutesItem.read(), getLibrary()]);
  return mutes.map((mute) => ({ ...mute, label: labelOf(mute, library) }));
}

/** Mutes something, each once; open pages follow. */
export async function mute(wanted: readonly Mute[]): Promise<readonly MuteView[]> {
  await mutesItem.change((mutes) => [...without(mutes, wanted), ...wanted].slice(-MUTES_LIMIT));
  await showAgain();
  return listMutes();
}

/** Takes mutes back; open pages follow. */
export async function unmute(wanted: readonly Mute[]): Promise<readonly MuteView[]> {
  await mutesItem.change((mutes) => without(mutes, wanted));
  await showAgain();
  return listMutes();
}

function without(mutes: readonly Mute[], others: readonly Mute[]): Mute[] {
  return mutes.filter((mute) => !others.some((other) => isSame(mute, other)));
}

function isSame(one: Mute, other: Mute): boolean {
  return one.kind === other.kind && one.pack === other.pack && one.id === other.id;
}

function labelOf(mute: Mute, library: Library): string {
  if (mute.kind === 'claim') {
    return library.pack(mute.pack)?.claims.find(({ id }) => id === mute.id)?.text ?? mute.id;
  }
  const source = library.source(mute.pack, mute.id);
  return source === null ? mute.id : nameOfSource(source);
}
