# syntax=docker/dockerfile:1

# Builds the wheel, pages' bundle included, and the environment it runs in.
FROM python:3.12-slim AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /src
COPY requirements.lock requirements-run.lock ./
RUN python -m venv /build \
 && /build/bin/pip install --require-hashes -r requirements.lock \
 && python -m venv /opt/sagsspor \
 && /opt/sagsspor/bin/pip install --require-hashes -r requirements-run.lock
COPY . .
RUN /build/bin/pip wheel --no-deps --no-build-isolation --wheel-dir /wheels . \
 && /opt/sagsspor/bin/pip install --no-deps --no-index /wheels/*.whl

# Runs it: no compiler, no Node, no root.
FROM python:3.12-slim
RUN groupadd --gid 10001 sagsspor \
 && useradd --uid 10001 --gid 10001 --home-dir /data --create-home --shell /usr/sbin/nologin sagsspor
COPY --from=build /opt/sagsspor /opt/sagsspor
ENV PATH=/opt/sagsspor/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    SAGSSPOR_DATA=/data \
    SAGSSPOR_HOST=0.0.0.0 \
    SAGSSPOR_PORT=8000
USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=5 \
  CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/health', timeout=4)"]
ENTRYPOINT ["sagsspor"]
CMD ["serve"]
