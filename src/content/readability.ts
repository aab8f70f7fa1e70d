/**
 * Mozilla's Readability for the reader: injected when the reader asks for it, which is where a page does not make clear
 * which part of it is the article. Does nothing until it is called.
 */
import { readWithReadability } from '../reading/readability.ts';
import { sharedWorld } from './lifecycle/shared-world.ts';

sharedWorld().readWithReadability = readWithReadability;
