/**
 * Each browser's manifest from one description. ARCHITECTURE.md gives the reason for every permission;
 * test/unit/manifest holds this to a reviewed list.
 */

export const TARGETS = ['chromium', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** The oldest versions with `highlightsFromPoint`, underlines in `::highlight()` and the Navigation API. */
export const MINIMUM_VERSIONS: Readonly<Record<Target, string>> = { chromium: '140', firefox: '150.0' };

/** Firefox knows the extension by it; it stays the same for ever. */
export const FIREFOX_ID = 'second-source@second-source.invalid';

interface Command {
  readonly suggested_key?: { readonly default: string; readonly mac?: string };
  readonly description: string;
}

interface CommonManifest {
  readonly manifest_version: 3;
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly default_locale: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly action: {
    readonly default_title: string;
    readonly default_popup: string;
    readonly default_icon: Readonly<Record<string, string>>;
  };
  readonly options_ui: { readonly page: string; readonly open_in_tab: boolean };
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly commands: Readonly<Record<string, Command>>;
  readonly content_security_policy: { readonly extension_pages: string };
}

export interface ChromiumManifest extends CommonManifest {
  readonly minimum_chrome_version: string;
  readonly background: { readonly service_worker: string };
  readonly side_panel: { readonly default_path: string };
}

export interface FirefoxManifest extends CommonManifest {
  readonly background: { readonly scripts: readonly string[] };
  readonly sidebar_action: {
    readonly default_title: string;
    readonly default_panel: string;
    readonly default_icon: Readonly<Record<string, string>>;
    readonly open_at_install: false;
  };
  readonly browser_specific_settings: {
    readonly gecko: {
      readonly id: string;
      readonly strict_min_version: string;
      readonly data_collection_permissions: { readonly required: readonly ['none'] };
    };
  };
}

const ICONS = {
  '16': 'icons/16.png',
  '32': 'icons/32.png',
  '48': 'icons/48.png',
  '128': 'icons/128.png',
} as const;

const BACKGROUND = 'background.js';
const SIDEBAR = 'sidebar/index.html';

/** Content scripts are registered at run time, so that sites that are off and "on demand" inject nothing. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'] as const;

/** The most a browser takes are four suggested keys; the reader can change each of them, and set one for the others. */
const COMMANDS = {
  'next-finding': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_command_next_finding__' },
  'previous-finding': { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_command_previous_finding__' },
  'open-sidebar': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_open_sidebar__' },
  'check-selection': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_command_check_selection__' },
  'check-page': { description: '__MSG_menu_check_page__' },
} as const satisfies Readonly<Record<string, Command>>;

/** Nothing but the extension's own files: no inline script or style, no frame, no request to anywhere else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function commonManifest(version: string): CommonManifest {
  return {
    manifest_version: 3,
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    version,
    default_locale: 'en',
    icons: ICONS,
    action: { default_title: '__MSG_extension_name__', default_popup: 'popup/index.html', default_icon: ICONS },
    options_ui: { page: 'options/index.html', open_in_tab: true },
    permissions: PERMISSIONS,
    host_permissions: ['http://*/*', 'https://*/*'],
    commands: COMMANDS,
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
  };
}

function chromiumManifest(version: string): ChromiumManifest {
  return {
    ...commonManifest(version),
    minimum_chrome_version: MINIMUM_VERSIONS.chromium,
    permissions: [...PERMISSIONS, 'sidePanel'],
    background: { service_worker: BACKGROUND },
    side_panel: { default_path: SIDEBAR },
  };
}

function firefoxManifest(version: string): FirefoxManifest {
  return {
    ...commonManifest(version),
    background: { scripts: [BACKGROUND] },
    sidebar_action: {
      default_title: '__MSG_extension_name__',
      default_panel: SIDEBAR,
      default_icon: ICONS,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: MINIMUM_VERSIONS.firefox,
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/** The manifest of one browser, as data to be written as JSON. `version` is the extension's, as in package.json. */
export function manifestFor(target: 'chromium', version: string): ChromiumManifest;
export function manifestFor(target: 'firefox', version: string): FirefoxManifest;
export function manifestFor(target: Target, version: string): ChromiumManifest | FirefoxManifest;
export function manifestFor(target: Target, version: string): ChromiumManifest | FirefoxManifest {
  return target === 'chromium' ? chromiumManifest(version) : firefoxManifest(version);
}
