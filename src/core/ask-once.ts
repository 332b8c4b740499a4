/** Keeps what `find` says of an object, a text or a scene: several detectors ask the same, and neither changes. */
export function askOnce<Asked extends object, Answer>(find: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const answers = new WeakMap<Asked, { answer: Answer }>();
  return (asked) => {
    let known = answers.get(asked);
    if (known === undefined) {
      known = { answer: find(asked) };
      answers.set(asked, known);
    }
    return known.answer;
  };
}
