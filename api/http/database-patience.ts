import type { RequestHandler, Response } from 'express';
import { databaseHangs } from '../../db/hangs.ts';
import { databaseAway, tellProblem } from './problem.ts';

/** Whoever waits for longer may be waiting for a database that hangs. */
const PATIENCE_MS = 3000;
/** One that lets nobody in by then does. */
const ANSWER_MS = 2000;

/**
 * Tells (503 `E-DATABASE-AWAY`) whoever waits while the database hangs, which would else be told nothing until the connection
 * breaks, minutes later. What was asked may still be done; a repeat with its key is harmless. The database is asked apart from all
 * that wait: where it only has much to do, or the connections are all in use, who waits goes on waiting.
 */
export function tellOfHang(databaseUrl: string): RequestHandler {
  let asking: Promise<boolean> | null = null;
  const hangs = (): Promise<boolean> => {
    asking ??= databaseHangs(databaseUrl, ANSWER_MS).finally(() => (asking = null));
    return asking;
  };
  return (_request, response, next) => {
    const look = async (): Promise<void> => {
      if (isWaiting(response) && (await hangs()) && isWaiting(response)) tellProblem(response, databaseAway());
    };
    const timer = setInterval(() => void look(), PATIENCE_MS).unref();
    response.once('close', () => clearInterval(timer));
    next();
  };
}

const isWaiting = ({ headersSent, closed }: Response): boolean => !headersSent && !closed;
