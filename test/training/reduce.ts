/**
 * Word vectors made small: the mean and the strongest directions, which say how frequent a word is rather than what it
 * means, are taken out (Mu and Viswanath 2018, "All-but-the-Top"), then principal components, unit length, few levels.
 */
export interface ReducedVectors {
  readonly dimensions: number;
  /** Row after row, each of unit length before rounding to `levels` steps either side of zero. */
  readonly values: Int8Array;
}

const COMMON_DIRECTIONS = 2;

export function reduceVectors(
  vectors: readonly (readonly number[])[],
  dimensions: number,
  levels: number,
): ReducedVectors {
  const width = vectors[0]?.length ?? 0;
  const mean = new Float64Array(width);
  for (const vector of vectors)
    for (let i = 0; i < width; i += 1) mean[i] = (mean[i] ?? 0) + (vector[i] ?? 0) / vectors.length;
  const centred = vectors.map((vector) => Float64Array.from(vector, (value, i) => value - (mean[i] ?? 0)));
  const axes = principalAxes(covariance(centred, width), width).slice(
    COMMON_DIRECTIONS,
    COMMON_DIRECTIONS + dimensions,
  );
  const rows = centred.map((vector) => unit(axes.map((axis) => dot(axis, vector))));
  const most = Math.max(...rows.map((row) => Math.max(...row.map(Math.abs))));
  // Half the largest value: the few values beyond are cut, the many small ones keep their difference.
  const step = most / 2 / levels;
  const values = new Int8Array(rows.length * dimensions);
  for (const [index, row] of rows.entries()) {
    for (let i = 0; i < dimensions; i += 1) {
      values[index * dimensions + i] = Math.max(-levels, Math.min(levels, Math.round((row[i] ?? 0) / step)));
    }
  }
  return { dimensions, values };
}

function covariance(rows: readonly Float64Array[], width: number): Float64Array[] {
  const matrix = Array.from({ length: width }, () => new Float64Array(width));
  for (const row of rows) {
    for (let i = 0; i < width; i += 1) {
      const target = matrix[i];
      if (target === undefined) continue;
      const factor = row[i] ?? 0;
      for (let j = 0; j < width; j += 1) target[j] = (target[j] ?? 0) + (factor * (row[j] ?? 0)) / rows.length;
    }
  }
  return matrix;
}

/** Eigenvectors of a symmetric matrix, strongest first: cyclic Jacobi rotations. */
function principalAxes(matrix: readonly Float64Array[], width: number): Float64Array[] {
  const a = matrix.map((row) => Float64Array.from(row));
  const v = matrix.map((_, i) => Float64Array.from({ length: width }, (_unused, j) => (i === j ? 1 : 0)));
  const at = (rows: readonly Float64Array[], i: number, j: number): number => rows[i]?.[j] ?? 0;
  const put = (rows: readonly Float64Array[], i: number, j: number, value: number): void => {
    const row = rows[i];
    if (row !== undefined) row[j] = value;
  };
  for (let sweep = 0; sweep < 12; sweep += 1) {
    for (let p = 0; p < width; p += 1) {
      for (let q = p + 1; q < width; q += 1) {
        const apq = at(a, p, q);
        if (Math.abs(apq) < 1e-12) continue;
        const theta = (at(a, q, q) - at(a, p, p)) / (2 * apq);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < width; k += 1) {
          const akp = at(a, k, p);
          const akq = at(a, k, q);
          put(a, k, p, c * akp - s * akq);
          put(a, k, q, s * akp + c * akq);
        }
        for (let k = 0; k < width; k += 1) {
          const apk = at(a, p, k);
          const aqk = at(a, q, k);
          put(a, p, k, c * apk - s * aqk);
          put(a, q, k, s * apk + c * aqk);
          const vkp = at(v, k, p);
          const vkq = at(v, k, q);
          put(v, k, p, c * vkp - s * vkq);
          put(v, k, q, s * vkp + c * vkq);
        }
      }
    }
  }
  return Array.from({ length: width }, (_, i) => i)
    .sort((one, other) => at(a, other, other) - at(a, one, one))
    .map((column) => Float64Array.from({ length: width }, (_, row) => at(v, row, column)));
}

function unit(row: readonly number[]): number[] {
  const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? [...row] : row.map((value) => value / length);
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i += 1) sum += (one[i] ?? 0) * (other[i] ?? 0);
  return sum;
}
