# The program that writes the public pages for the service. Built from the top of the checkout:
# docker build -f deploy/containers/renderer.Dockerfile .
FROM node:24-slim AS build
WORKDIR /src/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
COPY openapi.yaml /src/
COPY frontend ./
RUN npm run build

FROM node:24-slim
# the written pages name the files of the built ones
COPY --from=build /src/frontend/dist /app/dist
COPY --from=build /src/frontend/dist-renderer /app/dist-renderer
ENV BAGDAR_SPA_DIR=/app/dist
USER node
EXPOSE 8084
ENTRYPOINT ["node", "--max-old-space-size=256", "/app/dist-renderer/main.js"]
