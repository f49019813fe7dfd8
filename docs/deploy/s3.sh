#!/bin/sh
# S3, and whatever speaks its language, by rclone: sh s3.sh REMOTE:BUCKET, with a remote that "rclone config" made.
# The bucket serves a website: index document index.html, error document 404.html.
set -eu
npx --yes cuttings@0.2.0 build articles --output _site
# New files first, then removals: at every moment a page leads to what is there. Sizes and digests tell what has changed.
rclone copy _site "$1" --checksum --exclude '.*'
rclone sync _site "$1" --checksum --exclude '.*' --delete-after
