/** Which literals of the rules a token is: one walk down a tree of letters, however many rules there are. */

type Letters = { next: Map<number, Letters>; whole: number[]; stem: number[] };

const empty = (): Letters => ({ next: new Map(), whole: [], stem: [] });

/** A tree of whole words and stems. Ids are given by the caller. */
export class WordTree {
  private readonly root = empty();

  add(text: string, id: number, as: 'whole' | 'stem'): void {
    let node = this.root;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      let next = node.next.get(code);
      if (!next) {
        next = empty();
        node.next.set(code, next);
      }
      node = next;
    }
    node[as].push(id);
  }

  /** Adds to `into` the ids of all words and stems that `text` is or begins with. */
  find(text: string, into: number[]): void {
    let node: Letters | undefined = this.root;
    for (let at = 0; at < text.length; at += 1) {
      node = node.next.get(text.charCodeAt(at));
      if (!node) return;
      if (node.stem.length > 0) into.push(...node.stem);
    }
    if (node.whole.length > 0) into.push(...node.whole);
  }
}

/** A tree of endings, read from the back. */
export class EndingTree {
  private readonly tree = new WordTree();
  private size = 0;

  add(text: string, id: number): void {
    this.tree.add([...text].reverse().join(''), id, 'stem');
    this.size += 1;
  }

  find(text: string, into: number[]): void {
    if (this.size > 0) this.tree.find([...text].reverse().join(''), into);
  }
}
