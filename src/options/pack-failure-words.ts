import type { PackFailure } from '../messaging/protocol.ts';
import { formatNumber, t } from '../ui/i18n.ts';

const BYTES_IN_KILOBYTE = 1000;

/** Why a file was not taken as a pack, where in it the fault is, and what the fault is. */
export function packFailureWords(failure: PackFailure, file: string): string {
  switch (failure.kind) {
    case 'not-json':
      return t('pack_not_json', { file, message: failure.message });
    case 'too-large':
      return t('pack_too_large', { file, limit: kilobytes(failure.limit), size: kilobytes(failure.bytes) });
    case 'invalid':
      return t('pack_invalid', { file, message: failure.message, path: failure.path });
  }
}

function kilobytes(bytes: number): string {
  return formatNumber(Math.ceil(bytes / BYTES_IN_KILOBYTE));
}
