# The pages behind a web server of their own. Built from the top of the checkout:
# docker build -f deploy/containers/frontend.Dockerfile .
FROM node:24-slim AS build
WORKDIR /src/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
COPY openapi.yaml /src/
COPY frontend ./
RUN npm run build

FROM nginxinc/nginx-unprivileged:1.29-alpine
# only these are filled in; everything else with a $ is nginx's own
ENV NGINX_ENVSUBST_FILTER="^(BACKEND|SIGN_IN_ORIGIN|MAP_TILES_ORIGIN|NGINX_LOCAL_RESOLVERS|TRUSTED_PROXY)$" NGINX_ENTRYPOINT_LOCAL_RESOLVERS=1
ENV TRUSTED_PROXY=127.0.0.1 MAP_TILES_ORIGIN=""
COPY deploy/containers/nginx.conf.template /etc/nginx/templates/default.conf.template
COPY --from=build /src/frontend/dist /usr/share/nginx/html
EXPOSE 8080
