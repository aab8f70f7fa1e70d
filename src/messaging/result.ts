export { failed, type Result, succeeded } from '../core/result.ts';
