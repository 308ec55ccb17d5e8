# Debian, not Alpine: the embedded engine has no binary for musl.
FROM node:22-bookworm-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends g++ make python3 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=node:node /app/package.json ./
COPY --from=build --chown=node:node /app/node_modules ./node_modules
COPY --from=build --chown=node:node /app/bin ./bin
COPY --from=build --chown=node:node /app/dist ./dist
COPY --from=build --chown=node:node /app/cypher ./cypher
COPY --from=build --chown=node:node /app/samples ./samples
RUN mkdir -p /app/data && chown node:node /app/data
USER node
EXPOSE 3000
# Listens for others, so it asks for tokens: give -e MAILUO_TOKENS_FILE=/tokens, or options of your own instead of these.
ENTRYPOINT ["node", "bin/mailuo.js"]
CMD ["start", "--host", "0.0.0.0"]
