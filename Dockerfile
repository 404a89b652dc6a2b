# syntax=docker/dockerfile:1
# The whole site in one image: docker build -t roleprint . && docker run -p 8080:8080 roleprint

FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install --yes --no-install-recommends unzip && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw --batch-mode --no-transfer-progress -DskipTests package
RUN java -Djarmode=tools -jar target/roleprint.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home --home-dir /app roleprint
WORKDIR /app
# From what changes least to what changes most, so that a new version ships as few layers as can be.
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/application/ ./
# Mount a directory here to serve other blueprints, or beside it and name both in ROLEPRINT_CONTENT_DIR.
COPY content ./content
COPY src/image/roleprint ./
# Where it runs, by the runtime that runs it and with its options: a cache for any other is left aside without a word.
RUN ./roleprint train
USER 10001
EXPOSE 8080
# The largest heap. 192m serves sixty roles and all their pages, and reloads; the README says what more roles need.
ENV ROLEPRINT_HEAP=192m
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD wget -q -O /dev/null "http://127.0.0.1:${MANAGEMENT_SERVER_PORT:-${SERVER_PORT:-8080}${SERVER_SERVLET_CONTEXT_PATH}}/actuator/health/readiness"
ENTRYPOINT ["./roleprint"]
