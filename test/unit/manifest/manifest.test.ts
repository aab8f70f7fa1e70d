import { describe, expect, it } from 'vitest';
import { FIREFOX_ID, manifestFor, TARGETS } from '../../../manifest/manifest.ts';

const chromium = manifestFor('chromium', '1.2.3');
const firefox = manifestFor('firefox', '1.2.3');

describe('permissions', () => {
  // Each has its reason in ARCHITECTURE.md. One more needs a reason there, and a reader who agrees to it.
  it('are the reviewed ones in Chromium', () => {
    expect(chromium.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage', 'sidePanel']);
  });

  it('are the reviewed ones in Firefox', () => {
    expect(firefox.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
  });

  it.each(TARGETS)('reach web pages and nothing else in %s', (target) => {
    expect(manifestFor(target, '1.2.3').host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });
});

describe.each(TARGETS)('the manifest for %s', (target) => {
  const manifest = manifestFor(target, '1.2.3');

  it('has exactly the reviewed keys', () => {
    const common = [
      'action',
      'background',
      'commands',
      'content_security_policy',
      'default_locale',
      'description',
      'host_permissions',
      'icons',
      'manifest_version',
      'name',
      'options_ui',
      'permissions',
      'version',
    ];
    // No content_scripts: they are registered at run time. No web_accessible_resources: a page can load nothing of ours.
    const own = {
      chromium: ['minimum_chrome_version', 'side_panel'],
      firefox: ['browser_specific_settings', 'sidebar_action'],
    };
    expect(Object.keys(manifest).sort()).toEqual([...common, ...own[target]].sort());
  });

  it('carries the version it is given', () => {
    expect(manifest.version).toBe('1.2.3');
  });

  it('lets documents load the extension’s own files only', () => {
    const policy = manifest.content_security_policy.extension_pages
      .split('; ')
      .map((directive) => directive.split(' '));
    const allowed = new Set(policy.flatMap(([, ...sources]) => sources));
    expect(policy[0]).toEqual(['default-src', "'none'"]);
    expect([...allowed].sort()).toEqual(["'none'", "'self'"]);
  });

  it('suggests at most four keys, each of them once', () => {
    const keys = Object.values(manifest.commands).flatMap((command) => command.suggested_key?.default ?? []);
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('what only one browser knows', () => {
  it('Chromium runs the background as a service worker, Firefox as a script', () => {
    expect(chromium.background).toEqual({ service_worker: 'background.js' });
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
  });

  it('the minimum versions are those that have all the highlights need', () => {
    expect(chromium.minimum_chrome_version).toBe('140');
    expect(firefox.browser_specific_settings.gecko.strict_min_version).toBe('150.0');
  });

  it('Firefox keeps its id, is told that no data is collected, and opens no sidebar at install', () => {
    expect(FIREFOX_ID).toBe('second-source@second-source.invalid');
    expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(firefox.sidebar_action.open_at_install).toBe(false);
  });
});
