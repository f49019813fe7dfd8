/** Milliseconds that a build may take on a machine that is at other things. */
const LONGEST = 120_000;

/** Asks an address until its answer is as wanted; the page as it was last, so that a failure shows it. */
export async function eventually(url: string, wanted: (page: string) => boolean): Promise<string> {
  let page = '';
  for (const until = Date.now() + LONGEST; Date.now() < until; ) {
    try {
      page = await (await fetch(url)).text();
      if (wanted(page)) return page;
    } catch {
      // Not up yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return page;
}
