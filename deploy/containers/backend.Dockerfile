# The service. Built from the top of the checkout: docker build -f deploy/containers/backend.Dockerfile .
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src/backend
COPY backend/mvnw backend/pom.xml ./
COPY backend/.mvn .mvn
COPY backend/src/main src/main
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
# what changes seldom comes first, so that a new release is a small layer
COPY --from=build /src/backend/target/quarkus-app/lib /app/lib
COPY --from=build /src/backend/target/quarkus-app/quarkus-run.jar /app/
COPY --from=build /src/backend/target/quarkus-app/quarkus /app/quarkus
COPY --from=build /src/backend/target/quarkus-app/app /app/app
USER 10001
EXPOSE 8080
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/quarkus-run.jar"]
