import type { Settings } from './protocol.ts';

/** The key of local storage that holds the settings. Content scripts may read it; only the background writes. */
export const SETTINGS_KEY = 'settings';

/** What holds until the reader chooses otherwise: agreement is shown faintly, since there is much of it. */
export const DEFAULT_SETTINGS: Settings = {
  automatic: 'everywhere',
  sites: {},
  look: { corroborates: 'faint', conflicts: 'normal' },
  sensitivity: 'all',
};
