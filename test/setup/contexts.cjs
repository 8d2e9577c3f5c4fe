const { AsyncLocalStorage } = require('node:async_hooks');

/**
 * The stores of asynchronous contexts that were entered in this process. Node 20 hands each of them on with every promise for as
 * long as the process lives, and jest, the uploads and the engine's client open new ones for each test file: after a hundred files
 * a promise cost more than most of what it waits for.
 */
const entered = new Set();

for (const name of ['run', 'enterWith']) {
  const enter = AsyncLocalStorage.prototype[name];
  AsyncLocalStorage.prototype[name] = function (...given) {
    entered.add(this);
    return enter.apply(this, given);
  };
}

/** Lets go of all of them; one that is entered again is handed on again. */
exports.leaveContexts = () => {
  for (const store of entered) store.disable();
  entered.clear();
};
