/** Questions about the words of a sentence that are asked once of each, however often the draft is read. */
import type { Sentence } from './reading';

/** @param ask what is asked of the words of a sentence; its answer may hang on nothing else */
export function onceASentence(ask: (text: string) => boolean): (sentence: Sentence) => boolean {
  const known = new WeakMap<Sentence, boolean>();
  return (sentence) => {
    let answer = known.get(sentence);
    if (answer === undefined) {
      answer = ask(sentence.text);
      known.set(sentence, answer);
    }
    return answer;
  };
}
