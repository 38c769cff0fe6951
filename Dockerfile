# One image for the web, the worker and the migrations. It holds no database and no secret: DATABASE_URL (or
# DATABASE_URL_FILE) always comes from outside. Runs as a user of its own, also on a read-only root file system.
# /data must be a volume that outlives the container: outside.json in it knows who was erased and who said stop, whatever
# copy of the database is put back.
FROM python:3.13-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends make && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY Makefile pyproject.toml requirements.lock requirements-uv.lock ./
COPY flows flows
COPY service service
COPY scheduler scheduler
COPY recado recado
COPY templates templates
RUN make install && .venv/bin/python -m compileall -q flows service scheduler recado

FROM python:3.13-slim
RUN useradd --no-create-home --no-log-init --uid 10001 --home-dir /app --shell /usr/sbin/nologin recado && install -d -o recado -m 700 /data
WORKDIR /app
COPY --from=build /app /app
ENV PATH=/app/.venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    RECADO_HOST=0.0.0.0 \
    RECADO_DATA_DIR=/data
USER recado
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["python", "-c", "import os, urllib.request; urllib.request.urlopen(f'http://127.0.0.1:{os.environ.get(\"PORT\", 8000)}/healthz', timeout=4)"]
ENTRYPOINT ["sh", "-c", "[ -n \"$DATABASE_URL$DATABASE_URL_FILE\" ] || { echo 'recado: set DATABASE_URL or DATABASE_URL_FILE: an image has no database of its own' >&2; exit 3; }; exec recado \"$@\"", "recado"]
CMD ["serve"]
