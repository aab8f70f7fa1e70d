import type { Surface } from './types.ts';
import { waitFor } from './wait-for.ts';

/** Resolves when a surface has drawn what it has to say, and nothing visible in it is still at work. */
export async function settled(surface: Surface): Promise<void> {
  await waitFor('the surface is drawn', () =>
    surface.evaluate(() => {
      // A popup is a few pixels wide until the browser has measured it, and grows once its text is there, to a whole number of pixels.
      if (innerWidth < 100) return false;
      const isPopup = location.pathname.startsWith('/popup/');
      if (isPopup && document.documentElement.scrollHeight > innerHeight + 1) return false;
      const isAtWork = [...document.querySelectorAll('.progress')].some((element) => element.checkVisibility());
      return document.querySelector('main')?.textContent !== '' && !isAtWork;
    }),
  );
}
