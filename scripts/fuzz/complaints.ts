/** What a fuzz run found broken: counted, and the first of them printed. Inputs come from our own examples, so they may be shown. */

const mostPrinted = 20;

export class Complaints {
  count = 0;

  add(what: string, input: unknown): void {
    this.count += 1;
    if (this.count <= mostPrinted) console.log(`${what}: ${JSON.stringify(input)?.slice(0, 400)}`);
  }
}
