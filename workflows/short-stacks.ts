/**
 * Loaded before any workflow. The engine's sandbox takes a stack trace for every promise that a workflow makes, for a query
 * that nobody here asks: a third of what an act costs the workflow's thread (measured). What fails still has its message.
 */
Error.stackTraceLimit = 0;
