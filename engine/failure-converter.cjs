// The engine's own loader requires this file, here and in the bundle of workflows: CommonJS, and nothing but this.
const { DefaultFailureConverter } = require('@temporalio/common');

// The words and stacks of errors go through the codec too: what failed may name whom it failed for.
exports.failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
