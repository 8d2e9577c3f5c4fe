-- An alarm cannot be switched off by the one whom it tells: that nothing arrived, that a key ends, that files are lost.
DELETE FROM notice_choice WHERE kind IN ('undelivered', 'keyExpires', 'filesLost') AND channel = 'centre' AND NOT wanted;
