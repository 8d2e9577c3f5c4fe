#!/bin/sh
# Registers the namespace in which our workflows live, unless it is there. TEMPORAL_ADDRESS names the server.
set -eu
temporal operator namespace describe -n quanlian >/dev/null 2>&1 ||
  temporal operator namespace create -n quanlian --retention 30d
