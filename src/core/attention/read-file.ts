import { decodeBytes } from '../grammar/coded-bytes.ts';
import {
  type AttentionFile,
  type AttentionWeights,
  CONTEXT,
  type CodedWeights,
  FEATURES,
  HIDDEN,
  INPUTS,
  PROJECTED,
  SUMMARY,
  WORD_SIZE,
} from './types.ts';

/**
 * The network's weights. `stems` is how many words english.json knows. Throws a `RangeError` that says what is wrong where
 * the file is of another version, made for another language file, or damaged.
 */
export function readAttention(file: AttentionFile, stems: number): AttentionWeights {
  if (file.format !== 1) throw new RangeError(`Attention: format ${String(file.format)} is not known`);
  const matrix = (name: string, coded: CodedWeights, rows: number, columns: number): Float32Array => {
    const bytes = new Int8Array(decodeBytes(coded.values).buffer);
    if (bytes.length !== rows * columns) throw new RangeError(`Attention: "${name}" has ${bytes.length} weights`);
    return Float32Array.from(bytes, (byte) => byte * coded.step);
  };
  return {
    words: matrix('words', file.words, stems, WORD_SIZE),
    page: matrix('page', file.page, INPUTS, PROJECTED),
    source: matrix('source', file.source, INPUTS, PROJECTED),
    pageContext: matrix('pageContext', file.pageContext, CONTEXT, FEATURES),
    sourceContext: matrix('sourceContext', file.sourceContext, CONTEXT, FEATURES),
    hidden: matrix('hidden', file.hidden, SUMMARY + 1, HIDDEN),
    attention: Float32Array.from(file.attention),
    out: Float32Array.from(file.out),
  };
}
