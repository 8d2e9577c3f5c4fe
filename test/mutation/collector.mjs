/** What a file of tests says: describe, it, test, each, and what comes before the tests of a group. */
export class Collector {
  tests = [];
  #around;
  #ids = new Map();

  constructor(file) {
    this.#around = [{ title: file, preparations: [] }];
  }

  words() {
    const describe = (title, body) => {
      this.#around.push({ title, preparations: [] });
      body();
      this.#around.pop();
    };
    const beforeAll = (prepare) => {
      const name = this.#unique([...this.#around.map((group) => group.title), 'preparing'].join(' › '));
      this.#around.at(-1).preparations.push({ name, run: once(prepare) });
    };
    const test = (title, run) => {
      const around = [...this.#around];
      const id = this.#unique([...around.map((group) => group.title), title].join(' › '));
      // Asked for later, since what prepares a group may be written behind its tests.
      this.tests.push({ id, preparations: () => around.flatMap(({ preparations }) => preparations), run });
    };
    describe.each = eachOf(describe);
    test.each = eachOf(test);
    return { describe, beforeAll, test, it: test };
  }

  /** Titles may be alike; the order of equal ones tells them apart. */
  #unique(title) {
    const seen = this.#ids.get(title) ?? 0;
    this.#ids.set(title, seen + 1);
    return seen === 0 ? title : `${title} (${seen + 1})`;
  }
}

function once(prepare) {
  let done;
  return () => (done ??= Promise.resolve(prepare()));
}

/** One test or group for each row; a row that is a list is spread over the arguments. */
const eachOf = (word) => (rows) => (title, body) => {
  for (const row of rows) word(`${title} ${short(row)}`, () => body(...(Array.isArray(row) ? row : [row])));
};

const short = (row) =>
  String(JSON.stringify(row, (_, value) => (typeof value === 'function' ? '…' : value))).slice(0, 80);
