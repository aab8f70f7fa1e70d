import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../messaging/default-settings.ts';
import type { Settings } from '../messaging/protocol.ts';
import { settingsSchema } from '../messaging/validate.ts';
import { storageItem } from '../platform/storage.ts';

/** The reader's settings. They are changed by `changeSettings` alone, which makes browser and pages follow. */
export const settingsItem = storageItem<Settings>('local', SETTINGS_KEY, settingsSchema, DEFAULT_SETTINGS);
