FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json vite.config.ts vite.embed.config.ts vite.server.config.ts ./
COPY scripts/vite ./scripts/vite
COPY scripts/prepare.mjs scripts/write-code-cache.mjs ./scripts/
COPY src ./src
COPY schema ./schema
COPY seed ./seed
RUN npm run build && npm ci --omit=dev

FROM node:20-slim
LABEL org.opencontainers.image.title="rolegraph"
LABEL org.opencontainers.image.description="An open knowledge graph of roles, skills and tools, served through a typed GraphQL API."
LABEL org.opencontainers.image.licenses="MIT AND CC0-1.0"
ENV NODE_ENV=production
ENV HOST=0.0.0.0
WORKDIR /app
# The embedded store lives here, unless STORE_URL names another one.
RUN mkdir data && chown node:node data
COPY package.json ./
COPY schema ./schema
COPY seed ./seed
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
USER node
VOLUME ["/app/data"]
EXPOSE 4000
HEALTHCHECK --start-period=30s --interval=10s --timeout=5s --retries=3 \
  CMD ["node", "--input-type=module", "--eval", "if (!(await fetch('http://127.0.0.1:' + (process.env.PORT ?? 4000) + '/readyz')).ok) process.exit(1)"]
CMD ["node", "dist/main.js", "serve"]
