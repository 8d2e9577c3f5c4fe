module.exports = globalThis.keptPackage('playwright-core');
