/** A number from 0 to 1. */
export type Draw = () => number;

/** Numbers from 0 to 1 in an order that looks like chance and is the same every time (Lehmer's generator). */
export function repeatableDraws(): Draw {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
