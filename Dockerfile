# One image for API, worker and the preparation of the database. Debian, because Temporal's SDK needs glibc.
FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund

FROM packages AS pages
COPY . .
RUN npx vite build web

FROM node:22-bookworm-slim
# SDK of Temporal: certificates; `init: true` in docker-compose.yml reaps processes
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
ENV NODE_ENV=production
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force
COPY . .
COPY --from=pages /app/web/dist web/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
ENV QUANLIAN_DATA=/data
# as start/child.ts has it
CMD ["node", "--max-semi-space-size=32", "--import", "tsx", "api/main.ts"]
