# The bot for production. What is copied is named in .dockerignore too, which lets nothing else in.
# The version is that of the `node` which package.json brings, so that what is tested is what runs.
ARG NODE_VERSION=24.21.0

FROM node:${NODE_VERSION}-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# No package that runs in production needs a script of its own to be installed.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:${NODE_VERSION}-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY bot ./bot
COPY cards ./cards
# For DATA_DIR=/data with a volume there; with DATABASE_URL nothing is written anywhere.
RUN mkdir /data && chown node:node /data
# By number, so that Kubernetes can see that it is not root. In this image it is the user `node`.
USER 1000:1000
EXPOSE 3978
# The bot ends in order on it: it gives running swaps back, answers what still comes, and lets the turns that run end.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3978}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without npm or a shell between: the signal reaches the bot itself.
# A small young generation: a large swap makes much garbage at once, and Node would take room for it and keep it.
CMD ["node", "--max-semi-space-size=16", "bot/main.ts"]
