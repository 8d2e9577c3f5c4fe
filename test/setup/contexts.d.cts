/** Lets go of all stores of asynchronous contexts that were entered; one that is entered again is handed on again. */
export declare function leaveContexts(): void;
