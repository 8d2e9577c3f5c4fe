const { TestEnvironment } = require('jest-environment-node');
const { leaveContexts } = require('./contexts.cjs');

/**
 * Jest loads every package anew for each test file, in a realm of its own. What takes half a second to load and keeps nothing of
 * a test is loaded once for each process instead, outside of that realm: `kept` holds the doors to it.
 */
module.exports = class KeepingEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.keptPackage = (name) => require(name);
  }

  async teardown() {
    leaveContexts();
    await super.teardown();
  }
};
