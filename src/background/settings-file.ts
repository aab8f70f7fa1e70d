import * as v from 'valibot';
import type { Settings, SettingsFailure, TextFile } from '../messaging/protocol.ts';
import { failed, type Result, succeeded } from '../messaging/result.ts';
import { mutesSchema, settingsSchema } from '../messaging/validate.ts';
import { changeSettings } from './apply-settings.ts';
import { mutesItem } from './muted.ts';
import { settingsItem } from './settings-store.ts';
import { showAgain } from './show-again.ts';

/** Says what the file is, so that no other JSON is taken for it. */
const KIND = 'second-source-settings';

const fileSchema = v.object({
  kind: v.literal(KIND),
  format: v.literal(1),
  settings: settingsSchema,
  mutes: v.optional(mutesSchema, []),
});

/** Settings, sites and mutes. Packs are files of their own. */
export async function exportSettings(): Promise<TextFile> {
  const [settings, mutes] = await Promise.all([settingsItem.read(), mutesItem.read()]);
  const content = { kind: KIND, format: 1, settings, mutes };
  return {
    name: 'second-source-settings.json',
    type: 'application/json',
    text: `${JSON.stringify(content, null, 2)}\n`,
  };
}

/** Takes what `exportSettings` gave, in place of what was set before. A file that is not whole changes nothing. */
export async function importSettings(json: string): Promise<Result<Settings, SettingsFailure>> {
  const content = parseJson(json);
  if (content === undefined) return failed({ kind: 'not-json' });
  const parsed = v.safeParse(fileSchema, content);
  if (!parsed.success) return failed({ kind: 'not-settings' });
  await mutesItem.write(parsed.output.mutes);
  const settings = await changeSettings(() => parsed.output.settings);
  await showAgain();
  return succeeded(settings);
}

/** Undefined for what is no JSON. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The reader is told that it is none; what the parser says of it helps nobody.
    return undefined;
  }
}
